exports.check = async function check(knex, emails) {
  const quoted = emails.map((email) => `'${email}'`);
  return knex.from('users').whereRaw(`LOWER(email) IN (${quoted})`);
};
