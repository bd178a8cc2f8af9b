import app from './app';
import employers from './employers';
import followups from './followups';
import inbox from './inbox';
import join from './join';
import landing from './landing';
import meetings from './meetings';
import offline from './offline';
import organise from './organise';
import problems from './problems';
import recruiter from './recruiter';
import settings from './settings';
import ui from './ui';

/** The English texts of the interface, one file a room. */
export default {
  app,
  employers,
  followups,
  inbox,
  join,
  landing,
  meetings,
  offline,
  organise,
  problems,
  recruiter,
  settings,
  ui,
};
