exports.elevate = () => {
  process.setuid(0);
};
