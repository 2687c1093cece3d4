export function help() {
  console.log('Install it first:');
  console.log('$ curl https://get.tool.example/install.sh | bash');
}
