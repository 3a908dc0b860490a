/** Whom to cite for each set of data, as its owner asks (SOURCES.md of the data folder). */
export const CITE = {
  reliability: 'Berkemeier and Fuhrmann 2018, Research and Politics 5(2)',
  institutions: 'Leeds and Anac 2005, International Interactions 31:183-202',
  atop: 'ATOP 5.1: Leeds, Ritter, Mitchell and Long 2002, International Interactions 28:237-260',
  mid: 'MID 5.0: Palmer et al. 2022, Conflict Management and Peace Science 39:470-482',
  states: 'Correlates of War Project, State System Membership 2016',
  panel:
    'directed dyad-years 1816-2000, built for Casus from ATOP 5.1, MID 5.0, CINC 7.0, contiguity 3.2 and Polity',
  fortna: 'Fortna 2008, Does Peacekeeping Work? (Princeton)',
  leblang: 'Leblang 2003, International Studies Quarterly 47:533-559; Kenkel and Signorino 2014, JSS 56(8)',
} as const;

/** Why a rate of honouring is no rate of what a pact is worth. */
export const SELECTION =
  'Selection: honouring is seen only where deterrence has failed. A challenger tests the pacts that it doubts, so the share honoured among those tested is a lower bound for pacts at large (Smith 1995, International Studies Quarterly 39:405).';
