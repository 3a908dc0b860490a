pact LONDON-1914 "Declaration of London on a common peace"
  a declaration, signed on 5 September 1914 at London, in force from signature, ended 10 January 1920, legally binding.
Source: "Great Britain, Treaty Series no. 1 of 1915, Cd. 7737".
Left out:
  "that the declaration was to be published at once";
  "the secret treaty of 26 April 1915 with Italy, which joined it to this declaration";
  "what becomes of it when a government falls: no clause says so, and Russia left in 1917 and 1918".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the command paper, the day in October 1915, and the end, which is that of the war with Germany (entry into force of the Treaty of Versailles).
Note: nobody owes anybody help or war under this text: it only closes the way out of a war that is on.

Allies (parties): France, Russia and United Kingdom; Japan from 19 October 1915; Italy from 30 November 1915.

Article 1 "No separate peace"
  Text "not to conclude peace separately during the present war", source "Declaration of 5 September 1914".
  No Ally shall make peace except jointly.

Article 2 "Terms"
  Text "when terms of peace come to be discussed", source "Declaration of 5 September 1914".
  Text "without the previous agreement of each of the other Allies", source "Declaration of 5 September 1914".
  (1) No Ally shall hold peace talks without the consent of each other Ally.
  (2) When a discussion of peace begins,
    the Allies shall consult together.
