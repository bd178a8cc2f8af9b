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
  update: {
    ready: 'A new version of Afterfair is ready. What you wrote is kept.',
    needed:
      'The server has a newer Afterfair than this page. What you write stays on this device and is sent once the page was loaded again.',
    broken:
      'A part of Afterfair is missing on this device. What you wrote is kept; loading the page again mends it.',
    use: 'Use it now',
    reload: 'Load again',
    later: 'Later',
  },
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
