export default {
  undo: 'Undo',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  loading: 'Loading',
  skip: 'Skip to the content',
  notFoundTitle: 'Not here',
  notFoundText: 'There is nothing at this address. The link may have been cut off when it was copied.',
  notFoundAction: 'To the start',
};
