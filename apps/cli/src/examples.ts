/** Command lines that `--help` shows, by command. A test runs each of them, in this order, in an empty folder. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  run: [
    'casus run falklands-1982',
    'casus run falklands-1982 --at "3 April 1982, 12:00 UTC"',
    'casus run renewed-attack --resolve 1=USA,2=RUS --reading "constitutional processes=voted in advance"',
    'casus run renewed-attack --json',
  ],
  test: ['casus test', 'casus test july-1914 falklands-1982'],
  check: [
    'casus check budapest-1994',
    'casus check su-cs-1935 --at "1 June 1938" --csv',
    'casus check budapest-1994 su-cs-1935 --on Ukraine --json',
  ],
  envelope: [
    'casus envelope su-cs-1935 fr-cs-1924 --by Germany --at "1 June 1938"',
    'casus envelope tfeu-222 --on Germany --incident "terrorist attack" --guarantor France --need arms=24,force=72 --svg france.svg',
  ],
  compare: [
    'casus compare nat-1949 teu-42-7 ua-a5t-2025',
    'casus compare --heat provisions.svg',
    'casus compare budapest-1994 nat-1949 --relatives 3 --docx beside.docx',
    'casus compare budapest-1994 ladder-2026-02 istanbul-2022 --by Russia --guarantor UK --need arms=24,force=72 --svg three.svg',
  ],
  diff: [
    'casus diff ua-a5t-2025 --old 2=Drafters --new 2=RUS',
    'casus diff istanbul-2022 --old 1=UKR --new 1=RUS --by Russia --guarantor Poland --need arms=24',
    'casus diff istanbul-2022 --old 1=UKR --new 1=RUS --docx redline.docx --author "Legal adviser" --date 2027-03-01',
  ],
  chain: [
    'casus chain dual-1879 triple-1882 fr-ru-1892 --incident mobilisation --by Austria-Hungary --on Serbia --at "25 July 1914" --reading "Russian Attack=mobilisation counts" --before 2',
    'casus chain dual-1879 triple-1882 fr-ru-1892 lon-1839 entente-1912 ro-ah-1883 --crisis july-1914 --crisis neutrals-1914 --free DEU,AUH --late FRA --refuses DEU,AUH --before GBR --before 3',
  ],
  loopholes: [
    'casus loopholes su-cs-1935 --by Germany --at "1 June 1938"',
    'casus loopholes meloni-2025 --kind may-be-nothing --fix',
  ],
  brackets: [
    'casus brackets istanbul-2022 --guarantor Poland',
    'casus brackets istanbul-2022 --by Russia --guarantor Poland --loopholes',
    'casus brackets istanbul-2022 --together Poland,France --csv',
  ],
  forecast: [
    'casus forecast budapest-1994 --draws 8',
    'casus forecast ua-a5t-2025 --actors ukraine-2025 --together all --draws 8',
  ],
  resolve: [
    'casus resolve istanbul-2022 --by Russia --draws 4',
    'casus resolve ua-a5t-2025 --actors ukraine-2025 --resolve 1=UKR,2=USA,3=Drafters,4=Drafters,6=Drafters,7=UKR,8=UKR --draws 4 --svg tension.svg',
  ],
  history: [
    'casus history reliability',
    'casus history reliability --promise defence --era "since 1945"',
    'casus history peacekeeping --csv',
  ],
  library: [
    'casus library --party Poland --in-force "1 September 1939"',
    'casus library --grep "without delay" --json',
  ],
  explain: [
    'casus explain renewed-attack --party Germany --article 3',
    'casus explain falklands-1982 --party USA --why-not --article NAT-1949:5',
  ],
  prose: [
    'casus prose nat-1949',
    'casus prose ua-a5t-2025 --resolve 2=ITA',
    'casus prose ua-a5t-2025 --docx guarantee.docx',
  ],
  brief: [
    'casus brief nat-1949 --out nat-1949.html',
    'casus brief ua-a5t-2025 --crisis renewed-attack --out brief.html',
    'casus brief budapest-1994 --assured --loopholes --need arms=24,force=72 --out budapest.html',
  ],
  dossier: [
    'casus dossier show --on 2025-08-16',
    'casus dossier agreed --on "16 August 2025"',
    'casus dossier term "consent of Russia"',
    'casus dossier silent --on 2025-08-16',
    'casus dossier pending --on 2025-08-16',
    'casus dossier drift "Article 5"',
    'casus dossier draft --on 2025-08-16 < report.txt',
  ],
  new: ['casus new pact example-2027', 'casus new crisis "First try" --under EXAMPLE-2027'],
  game: [
    'casus game solve entry',
    'casus game judge entry --profile NE,1,0,1,0',
    'casus game show one-card --svg one-card.svg',
    'casus game convert entry --to nfg',
  ],
  fmt: [
    'casus fmt EXAMPLE-2027.pact',
    'casus fmt --check EXAMPLE-2027.pact first-try.crisis',
    'casus fmt --write EXAMPLE-2027.pact first-try.crisis',
    'casus fmt --stdin < first-try.crisis',
  ],
  code: ['casus code EXAMPLE-2027.pact', 'casus code EXAMPLE-2027.pact --scheme cow'],
  worker: [
    'casus worker --once --queue queue.sqlite',
    'casus worker --once --threads 1 --queue queue.sqlite --json',
  ],
  complete: ['casus complete bash', 'casus complete zsh', 'casus complete fish'],
  help: ['casus help run', 'casus help P011'],
};
