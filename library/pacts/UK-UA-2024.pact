pact UK-UA-2024 "Agreement on Security Co-operation between the United Kingdom and Ukraine"
  an agreement, signed on 12 January 2024 at Kyiv, in force from signature, not legally binding.
Source: "gov.uk, Agreement on Security Co-operation of 12 January 2024".
Left out:
  "defence industry, training, cyber, reconstruction and reform (most of the text)";
  "intelligence and maritime co-operation";
  "the yearly review";
  "the wider framework of the Vilnius declaration of 12 July 2023".
Note: K (from knowledge): the numbers of the parts (here Articles), the wording of the promises, the amount, the length of notice, and that the text does not bind in law.

Participants (members): Ukraine and United Kingdom.

Article 2 "Support"
  Text "swift and sustained", source "Part II".
  The United Kingdom undertakes to provide Ukraine
    with swift and sustained assistance, modern equipment and funds each year.
  The United Kingdom undertakes to provide Ukraine with 2.5 billion GBP by 31 March 2025.

Article 8 "Future armed attack"
  Text "future Russian armed attack", source "Part VIII".
  Text "consult within 24 hours", source "Part VIII".
  Text "in accordance with its legal and constitutional requirements", source "Part VIII".
  (1) Future Attack means a future armed attack by Russia on Ukraine.
  (2) When a Future Attack occurs, and either Participant requests consultation,
    the Participants shall consult together within 24 hours of the request.
  (3) When a Future Attack occurs,
    the United Kingdom undertakes to assist Ukraine
        with swift and sustained assistance, modern equipment and economic assistance,
      in accordance with its constitutional processes.
  Reading "as it judges necessary", held by Drafters:
    When a Future Attack occurs,
      the United Kingdom undertakes to assist Ukraine with such measures as it deems necessary,
        in accordance with its constitutional processes.
  Note: K (from knowledge): the words on equipment go on "across all domains as necessary", and nobody is named who judges that.
  (4) When a Future Attack occurs,
    the United Kingdom undertakes to impose economic costs on Russia, in accordance with its constitutional processes.
  (5) When an armed attack on the United Kingdom occurs,
    Ukraine undertakes to assist the United Kingdom with military assistance.

Article 11 "Duration"
  Text "for ten years", source "Part XI".
  This pact is in force for 10 years from signature.
  When Ukraine joins NAT-1949,
    the Participants shall consult together.
  Either Participant may terminate this pact with notice of 6 months.
