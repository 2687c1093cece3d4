module.exports = (res, id) => {
  res.cookie('session', id, { secure: true, sameSite: 'lax' });
};
