/**
 * Pacts asked in `npm run test:long` alone: their searches take some seconds of a processor and more, or (the last five)
 * they were not asked again since their text or what the checker says of them has changed.
 */
export const SLOW: readonly string[] = [
  'ANZUS-1951',
  'ARAB-JDC-1950',
  'BRUSSELS-1948-WEU-1954',
  'BUDAPEST-1994',
  'CSTO-1992',
  'FR-PL-1921',
  'LOCARNO-1925',
  'NAT-1949',
  'PT-EN-1373',
  'RIO-1947',
  'RU-AM-1997',
  'SEATO-1954',
  'TEU-42-7',
  'UA-A5T-2025',
  'UK-PL-1939',
  'WTO-1955',
  'TR-AZ-2021',
  'TRIPARTITE-1940',
  'UK-JP-1902',
  'US-DRAFT-2025-11',
  'US-UA-BSG-2026',
];

/** Tags that nothing found stands for, by pact; why, in docs/reference/loopholes.md. */
export const MISSED: Readonly<Record<string, readonly string[]>> = {
  'AES-2023': ['PRIOR', 'FORM'],
  'CENTO-1955': ['ADV', 'FORM'],
  'CN-KP-1961': ['SELF'],
  'COW-PARIS-2025-09': ['VETO'],
  'ENTENTE-1912': ['FORM', 'SELF'],
  'FPDA-1971': ['SELF', 'INTRA'],
  'FR-SU-1935': ['DEP', 'FORM'],
  'LH-NORTHWOOD': ['TERR'],
  'LOCARNO-1925': ['TERR'],
  'LONDON-1914': ['EXIT'],
  'PARIS-2026-01': ['VETO'],
  'PL-UA-2024': ['UNAN', 'SELF'],
  'PLAN-20-2025-12': ['FORF'],
  'PT-EN-1373': ['PRIOR'],
  'REINS-1887': ['ATTR', 'PRIOR'],
  'RU-KP-2024': ['TEMP', 'SELF', 'PRIOR'],
  'TEU-42-7': ['UNAN'],
  'TRIPARTITE-1940': ['ADV', 'SELF'],
  'UNC-1945': ['SELF'],
  'US-IL-ASSUR': ['SELF'],
  'US-ROC-1954-TRA': ['FORM'],
  'US-UA-2024': ['SELF'],
  'US-UA-BSG-2026': ['TEMP', 'FORF'],
};
