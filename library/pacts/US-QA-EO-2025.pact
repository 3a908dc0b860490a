pact US-QA-EO-2025 "Executive Order: Assuring the Security of the State of Qatar"
  a unilateral order, signed on 29 September 2025 at Washington, in force from signature, not legally binding.
Source: "Executive Order of 29 September 2025, published on 1 October 2025".
Left out:
  "that it instructs officials of the United States, and gives Qatar no right";
  "that it was not submitted to the Senate".
Note: the order binds the guarantor's own officials; toward Qatar it is a unilateral statement. The press called it like Article 5.

Guarantor: United States.
Beneficiary: Qatar.

Article 1 "Armed attack"
  Text "any armed attack", source "section 2".
  Text "territory, sovereignty, or critical infrastructure", source "section 2".
  Armed Attack means any armed attack on Qatar in the territory of Qatar, as determined by each Guarantor for itself.
  Reading "no answer to its own force" of Armed Attack, held by Drafters:
    an unprovoked armed attack on Qatar in the territory of Qatar.

Article 2 "Response"
  Text "shall regard any armed attack as a threat to the peace and security of the United States",
    source "section 2(a)".
  Text "all lawful and appropriate measures, including diplomatic, economic, and, if necessary, military",
    source "section 2(b)".
  When an Armed Attack is established,
    the United States shall regard it as a threat to the peace and security of the United States.
  When an Armed Attack is established,
    the United States shall defend Qatar
      with such measures as it deems necessary, which may include diplomacy, sanctions or force.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.

Article 3 "Planning"
  Text "joint contingency planning", source "section 2(c), paraphrase".
  The United States shall coordinate Qatar.

Article 4 "Revocation"
  Text "until revoked", source "by its nature, paraphrase".
  The United States may terminate this pact.
