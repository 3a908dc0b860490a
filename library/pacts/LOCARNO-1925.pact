pact LOCARNO-1925 "Treaty of Mutual Guarantee (Locarno)"
  a treaty, signed on 1 December 1925 at London, in force from 14 September 1926, ended 24 April 1937.
Source: "54 LNTS 289".
Left out:
  "Article 3 (settlement of disputes by commission, arbitration and the Council)";
  "Article 5 (help where somebody refuses peaceful settlement and uses force), which adds no other helper";
  "Articles 6 and 10 (rights under the Treaty of Versailles, ratification)";
  "the eastern treaties of the same day: FR-PL-1921 and FR-CS-1924 carry the French ones";
  "Article 9 (no duty of the dominions or India): none of them is a party here";
  "initialling on 16 October 1925".
Note: seen: Article 4 at issuhub.com (Gibler, International Military Alliances, page 318); Article 2 at archive.org (British Foreign Policy 1919-39).
Note: K (from knowledge): the rest of this pact.
Note: Germany denounced the treaty on 7 March 1936. No clause lets a Party do so, and the Council and the other Powers held on 19 March that it binds still; so it did not end on that day.
Note: the day of the end is that on which Britain and France released Belgium from every obligation under the treaty, after which nobody relied on it. Some lists give the day of the denunciation.
Note: the guarantee is of both sides of one frontier, so that the guarantors could plan with neither in peace.

Neighbours (parties): Belgium, France and Germany.
Guarantors: Italy and United Kingdom.

Article 1 "Status quo"
  Text "the maintenance of the territorial status quo resulting from the frontiers", source "Article 1".
  Text "collectively and severally guarantee", source "Article 1".
  Text "the stipulations of Articles 42 and 43 of the said treaty concerning the demilitarised zone",
    source "Article 1".
  (1) Each Neighbour shall respect the frontiers and inviolability of each other Neighbour.
  (2) Germany shall not deploy forces in the Rhineland Demilitarised Zone.

Article 2 "No war"
  Text "in no case attack or invade each other or resort to war against each other", source "Article 2".
  Text "the exercise of the right of legitimate defence", source "Article 2(1)".
  Text "by reason of the assembly of armed forces in the demilitarised zone immediate action is necessary",
    source "Article 2(1)".
  Text "Action in pursuance of Article 16 of the Covenant", source "Article 2(2)".
  Germany shall not resort to war against Belgium or France,
    except in self-defence, under Article 16 of COVENANT-1920, or as decided by the Council of COVENANT-1920.
  Belgium and France shall not resort to war against Germany,
    except in self-defence, where a Flagrant Breach is established, under Article 16 of COVENANT-1920, or as decided by
      the Council of COVENANT-1920.

Article 4 "Guarantee"
  Text "it shall bring the question at once before the Council", source "Article 4(1)".
  Text "As soon as the Council of the League of Nations is satisfied", source "Article 4(2)".
  Text "they will each of them come immediately to the assistance of the Power", source "Article 4(2)".
  Text "a flagrant violation", source "Article 4(3)".
  Text "as soon as the said Power has been able to satisfy itself", source "Article 4(3)".
  Text "an unprovoked act of aggression", source "Article 4(3)".
  Note: two tracks. In the first the Council finds, without the votes of the parties to the dispute; in the second each helper must satisfy itself, and nobody can find for it.
  (1) Breach means an armed attack by any Neighbour on any other Neighbour, or an assembly of forces by Germany against
      Belgium or France in the Rhineland Demilitarised Zone,
    as determined by the Council of COVENANT-1920.
  (1) When a Breach occurs,
    the victim shall seek action by the Council of COVENANT-1920, at once.
  (2) When a Breach is established,
    each other party shall assist the victim immediately.
  Reading "on request", held by Drafters:
    When a Breach is established, and the victim requests assistance,
      each other party shall assist the victim immediately.
  (3) Flagrant Breach means a flagrant and unprovoked armed attack by any Neighbour on any other Neighbour, or a
      flagrant and unprovoked assembly of forces by Germany against Belgium or France in the
      Rhineland Demilitarised Zone,
    as determined by each party for itself in its sole judgement.
  (3) When a Flagrant Breach is established,
    each other party shall assist the victim immediately.
  (3) When the Council of COVENANT-1920 decides,
    each party shall carry out the decision.

Article 7 "The League"
  Text "shall not be interpreted as restricting the duty of the League", source "Article 7".
  Nothing in this pact affects COVENANT-1920.

Article 8 "Duration"
  Text "voting by at least a two-thirds majority", source "Article 8".
  Text "on the expiration of a period of one year", source "Article 8".
  Note: the two thirds are a rule of this treaty for the Council, which decides by unanimity otherwise.
  The Council of COVENANT-1920 may terminate this pact with notice of 1 year.
