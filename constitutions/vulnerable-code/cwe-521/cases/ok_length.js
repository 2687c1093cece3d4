exports.accept = (user, password) => {
  if (password.length < 10) return false;
  return user.choose(password);
};
exports.shown = (text) => text.length < 6;
