exports.check = async function check(knex, emails) {
  const marks = emails.map(() => '?');
  return knex.from('users').whereRaw(`LOWER(??) IN (${marks})`, ['email', ...emails]);
};
