module.exports = {
  dialect: 'postgres',
  host: 'postgres',
  username: 'postgres',
  database: 'postgres',
  password: 'k9-postgres-7',
  schema: 'public',
  searchPath: 'public',
  client: 'postgres',
  name: 'default',
};
