pact PL-UA-2024 "Agreement on co-operation in the field of security between Ukraine and Poland"
  an agreement, signed on 8 July 2024 at Warsaw, in force from signature, not legally binding.
Source: "president.gov.ua, agreement of 8 July 2024; reports of mil.in.ua and ukranews.com".
Left out:
  "defence industry, training grounds, cyber, reconstruction, history (most of the text)";
  "the path to the European Union and to NAT-1949";
  "who determines an attack: nobody is named".
Note: K (from knowledge): the clock of 24 hours, and that the text does not bind in law (no ratification). The words on interception are as reported.

Participants (members): Poland and Ukraine.
Outsider: Russia.

Article 1 "Support"
  Text "the possibility of handing over MiG-29 aircraft", source "paraphrase".
  Text "Ukrainian Legion", source "ukranews.com".
  (1) Poland intends to provide Ukraine with aircraft.
  (2) Poland undertakes to provide Ukraine with training and logistics.
  Note: the Legion is a unit of volunteers that Poland trains; the hubs carry what others give.

Article 2 "Renewed attack"
  Text "consult within 24 hours", source "paraphrase".
  Renewed Attack means a renewed armed attack by Russia on Ukraine in the territory of Ukraine.
  When a Renewed Attack occurs, and either Participant requests consultation,
    the Participants shall consult together within 24 hours of the request.

Article 3 "Missiles and drones over Ukraine"
  Text "rationale and feasibility", source "mil.in.ua".
  Text "procedures agreed by the states and organizations involved", source "mil.in.ua".
  Note: the headlines spoke of a mechanism to shoot down. The text asks for talks on whether there should be one.
  The Participants undertake to consult together.
  Reading "a mechanism to shoot down",
      held by Press,
      source "headlines of 8 July 2024, which the text does not support":
    When Russia attacks Ukraine by missiles or drones, Poland shall assist Ukraine with air action.
  Poland may assist Ukraine with air action only after the Council of NAT-1949 authorises air action.

Article 4 "The Charter"
  Text "Article 51 of the Charter", source "paraphrase".
  Nothing in this pact affects UNC-1945.

Article 5 "Duration"
  Text "ten years", source "paraphrase".
  This pact is in force for 10 years from signature.
