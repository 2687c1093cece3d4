module.exports = (res, id) => {
  res.cookie('session', id, { secure: true, httpOnly: true, sameSite: 'none' });
};
