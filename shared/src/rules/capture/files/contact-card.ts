/** What is known of somebody from a card or a signature; `''` where nothing certain was found. */
export interface ContactCard {
  name: string;
  title: string;
  email: string;
  /** As it was written, in one line. */
  phone: string;
}
