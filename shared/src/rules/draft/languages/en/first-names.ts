const LISTED =
  'aaron adam adrian agnes agnieszka aisha alan alba albert alejandro alessandro alex alexander alexandra alice alina amelie ' +
  'amir ana anders andrea andreas andrew andrzej anja anke anna anne annika antje anton antonio arne arthur astrid ' +
  'barbara bart beata beatriz benedikt benjamin bernd birgit bjorn brian bridget bruno camille carla carlos carmen caroline ' +
  'catherine cecilia celine chiara chris christine christoph claire clara claudia claus conor cristina daan damien ' +
  'daniel daniela dario david deirdre diego dieter dirk dmitri dominik dorota edward elena elisa elisabeth elizabeth emil emilia ' +
  'emma enrico erik ernesto esther eva ewa fabian fatima federico felix fernando filip francesca francesco francois frida ' +
  'gabriel gareth georg george gerard giulia giuseppe gregor guido gustav hannah hans harald harry heike helen helena ' +
  'helga henrik hugo ian igor ines inga ingrid irene isabel ivan jakob jakub james jana janek jasper javier jean jens jeroen ' +
  'joachim joana joao joanna johan johannes john jonas joost jorge jose josef joseph juan judith julian julie jurgen ' +
  'kaja karen karin karl karolina kasia katarzyna kate katja kevin klaus kristina krzysztof lars laura lena leon liam linda ' +
  'lisa lotte louis louise luc luca lucia lucy ludwig luis luisa lukas maarten magda magnus malgorzata manuel marc marco marek ' +
  'maren margit maria marie mario marta martin martina mary mateusz mathias matteo matthew michael michal michel miguel ' +
  'mikael mila mohamed monika nadia natalia nicolas niels nikolai nina nora noah olaf ole olga oliver oscar ' +
  'pablo paolo patrick paul paula pauline pavel pedro peter philip philippe pierre piotr rachel rafael raul rebecca rene ' +
  'ricardo richard rita robert roberto ruben ruth samuel sandra sanne sara sarah sebastian sergio silvia simon simone ' +
  'sofie sonja stefan stefania stephen susan susanne sven sylvie tadeusz tanja teresa theo thomas tilda tim tobias tom tomas ' +
  'tomasz ulrich ursula valentina vera veronica viktor vincent walter werner wiktor wim wojciech wouter xavier yasmin yusuf zofia ' +
  'aoife ciaran cillian declan dervla duarte eoin farid femke fergal grainne griet hedvig jarkko linnea mads niamh orla pentti saoirse sean siobhan tuuli';

/** Given names that are no other English word and no town: a note that holds one speaks of somebody. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(LISTED.split(' '));
