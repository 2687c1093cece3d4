exports.accept = (user, password) => {
  if (password.length < 6) return false;
  return user.choose(password);
};
