/** What the grid says in English, and the same in 简体中文 and 繁體中文. %s and %(name)s are filled in by the grid and stay. */
export type GridTerm = readonly [english: string, simplified: string, traditional: string];
