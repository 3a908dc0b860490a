pact COW-PARIS-2025-09 "Coalition of the Willing, pledge at Paris"
  a political declaration, published on 4 September 2025, never signed.
Source: "Statements at Paris, 4 September 2025 (scrippsnews.com)".
Left out:
  "the names of the other states: 26 were said to be ready, and no list was published";
  "the share of the United States, put off to the coming days";
  "who decides that the force acts, and on what: not said".
Note: France and the United Kingdom stand here for the 26, as those who spoke for them.
Note: the force goes in only once a ceasefire holds, which Russia must accept. On 5 September 2025 President Putin called such forces legitimate targets.

Beneficiary: Ukraine.
Contributors (guarantors): France and United Kingdom.
Supporters (guarantors): United States.
Outsider: Russia.

Article 1 "Reassurance force"
  Text "reassurance force", source "statement of 4 September 2025".
  Text "not on the front line", source "statement of 4 September 2025".
  Text "on land, at sea or in the air", source "statement of 4 September 2025, paraphrase".
  (1) Rear Area means the territory of Ukraine under the control of Ukraine except the line of contact.
  (2) When a ceasefire holds,
    each Contributor intends to deploy forces in Rear Area, in accordance with its constitutional processes.
  (3) When a ceasefire holds,
    each Contributor intends to provide Ukraine with one or more of training, air defence or vessels.
  Note: some of the 26 help from outside Ukraine.

Article 2 "The United States"
  Text "the coming days", source "statement of 4 September 2025".
  Each Contributor intends to consult the United States.
