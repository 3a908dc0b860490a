pact PARIS-PACT-1928 "General Treaty for Renunciation of War"
  a treaty, signed on 27 August 1928 at Paris, in force from 24 July 1929.
Source: "94 LNTS 57".
Left out:
  "self-defence, which the notes of 1928 keep for each Party";
  "the preamble, by which a Party that goes to war loses the benefits";
  "some 45 later Parties";
  "the empire seats but for the United Kingdom".
Note: K (from knowledge): the whole of this pact.

Parties: Belgium, Czechoslovakia, France, Germany, Italy, Japan, Poland, Soviet Union, United Kingdom and United States.

Article 1 "Renunciation"
  Text "renounce it as an instrument of national policy", source "Article 1".
  No Party shall resort to war against any other Party, except in self-defence.

Article 2 "Peaceful means"
  Text "never be sought except by pacific means", source "Article 2".
  No Party shall use force against any other Party, except in self-defence.
