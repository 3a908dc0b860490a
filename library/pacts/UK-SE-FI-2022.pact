pact UK-SE-FI-2022 "Declarations of political solidarity of the United Kingdom with Sweden and with Finland"
  a political declaration, signed on 11 May 2022, in force from signature, not legally binding.
Source: "gov.uk, United Kingdom and Sweden, and United Kingdom and Finland, statements of 11 May 2022".
Left out:
  "intelligence, technology, cyber and joint exercises in general words (most of the text)";
  "that Sweden and Finland promise nothing to each other here: each text is with the United Kingdom alone";
  "an end: neither text has one. Both were overtaken by NAT-1949, on 4 April 2023 and 7 March 2024".
Note: K (from knowledge): the whole of this pact. Two declarations, signed at Harpsund and at Helsinki, with the same words; one text stands for both. The Articles are ours: the declarations have none.

Sponsor (parties): United Kingdom.
Partners (parties): Finland and Sweden.

Article 1 "Assistance on request"
  Text "upon request from the affected country assist each other in a variety of ways",
    source "statement of 11 May 2022".
  Text "which may include military means", source "statement of 11 May 2022".
  Text "should either country suffer a disaster or an attack", source "statement of 11 May 2022".
  Note: the words bind in form (will assist), the instrument does not. Nobody is named to find the attack; no time.
  (1) When a disaster or an attack on any Partner occurs, and the victim requests assistance,
    the United Kingdom shall assist the victim with measures of its own choice, which may include military assistance.
  (2) When a disaster or an attack on the United Kingdom occurs, and the victim requests assistance,
    each Partner shall assist the victim with measures of its own choice, which may include military assistance.

Article 2 "Consultation"
  Text "consult", source "statement of 11 May 2022, paraphrase".
  (1) When any Partner requests consultation,
    the United Kingdom shall consult that Partner.
  (2) When the United Kingdom requests consultation,
    each Partner shall consult the United Kingdom.
