export default {
  undo: 'Undo',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  loading: 'Loading',
  skip: 'Skip to the content',
  pageNotLoaded:
    'This page could not be loaded. When the connection is back, try again or reload. What you wrote is kept.',
  notFoundTitle: 'Nothing here',
  notFoundText: 'There is no page at this address. The link may have been cut off when it was copied.',
  notFoundAction: 'To the start',
  nav: {
    label: 'Pages',
    employers: 'Employers',
    today: 'Today',
    review: 'Review',
    inbox: 'Inbox',
    settings: 'Settings',
  },
};
