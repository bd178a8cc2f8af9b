/** Ways to say one thing, with places in braces; the code of the letter says which one it gets (docs/adr/0011). */
export type Phrasings = readonly string[];
