/** better-sqlite3 brings no types; this is what is used of it outside of TypeORM. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(path: string);
    pragma(source: string): unknown;
  }
}
