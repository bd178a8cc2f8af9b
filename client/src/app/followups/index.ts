export { Approver } from './approve/approver';
export { FollowUpsStore } from './follow-ups-store';
export { RecentApproval } from './approve/recent-approval';
export { RecentBar } from './approve/recent-bar';
export { UnsavedWords } from './letter/unsaved-words';
