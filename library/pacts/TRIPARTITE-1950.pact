pact TRIPARTITE-1950 "Tripartite Declaration on the Middle East"
  a political declaration, signed on 25 May 1950 at London, in force from signature.
Source: "Declaration of France, the United Kingdom and the United States, 25 May 1950".
Left out:
  "paragraph 1 (balance of arms) but for its assurance against aggression";
  "a term and a way out: there is none";
  "whether a declaration that asks nobody's consent binds in law".
Note: K (from knowledge): the whole of this pact, and that it was published on this day in the three capitals. The verb in it is *would*.

Guarantors: France, United Kingdom and United States.
Area States (beneficiaries): Egypt, Iraq, Israel, Jordan, Lebanon, Saudi Arabia, Syria and Yemen.

Article 1 "Arms"
  Text "does not intend to undertake any act of aggression", source "paragraph 2, paraphrase".
  Note: arms are sold only to a state that gives this assurance.
  No Guarantor should provide any Area State with arms, except where any state attacks any Area State.

Article 3 "Frontiers and armistice lines"
  Text "unalterable opposition to the use of force or threat of force between any of the states in that area",
    source "paragraph 3".
  Text "preparing to violate frontiers or armistice lines", source "paragraph 3".
  Text "immediately take action, both within and outside the United Nations", source "paragraph 3".
  Note: what action, each is left to choose; force is not named. That a Guarantor does not take part in the violation is in the opposition to force, a policy that the three declare; that it binds them toward the states of the area is a reading, and ours.
  (1) When any Area State threatens any other Area State, or any Area State mobilises against any other Area State,
    each Guarantor shall take action with the necessary measures immediately.
  (1) When any Area State attacks any other Area State,
    each Guarantor shall take action with the necessary measures immediately.
  Reading "a day" of immediately, held by Drafters: within 24 hours.
  (2) When any Area State attacks any other Area State,
    no Guarantor should join the attack.
  Reading "opposition binds the three", held by Drafters:
    When any Area State attacks any other Area State, no Guarantor shall join the attack.
