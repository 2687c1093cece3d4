import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a check that is left out', () => {
  const under = (condition: string, parameters: string) => `
    import ssl

    VERIFY = False

    class Client:
        def context(self, ${parameters}):
            context = ssl.create_default_context()
            if ${condition}:
                context.check_hostname = False
            return context
    `;

  it.each([
    ['verify is False', 'verify'],
    ['not verify', 'verify=True'],
    ['not request.validate_cert', 'request'],
    ['not server_hostname', 'server_hostname'],
    ['insecure', 'insecure=False'],
  ])('because a caller asks for that is possible: %s, %s', async (condition, parameters) => {
    expect(await said('cwe-295', 'app.py', under(condition, parameters))).toEqual(['possible']);
  });

  it.each([
    ['not verify', 'verify=False'],
    ['insecure', 'insecure=True'],
    ['not VERIFY', 'host'],
    ['debug', 'debug'],
  ])('by default, or for another reason, is likely: %s, %s', async (condition, parameters) => {
    expect(await said('cwe-295', 'app.py', under(condition, parameters))).toEqual(['likely']);
  });

  it('is asked for in the other branch, too, and behind it no more', async () => {
    const text = `
      import ssl

      def context_for(verify):
          context = ssl.create_default_context()
          if verify:
              context.load_default_certs()
          else:
              context.verify_mode = ssl.CERT_NONE
          other = ssl.create_default_context()
          other.verify_mode = ssl.CERT_NONE
          return context, other
      `;
    expect(await said('cwe-295', 'app.py', text)).toEqual(['possible', 'likely']);
  });
});

describe('what is not known for certain', () => {
  it('a word that a text is split into is no credential', async () => {
    const text = 'import hashlib\n\ndef NAME(word):\n    return hashlib.sha1(word.encode()).hexdigest()\n';
    expect(await said('cwe-328', 'app.py', text.replace('NAME', 'tokenize'))).toEqual(['possible']);
    expect(await said('cwe-328', 'app.py', text.replace('NAME', 'make_token'))).toEqual(['likely']);
  });

  it('a method of an unknown object that is called concat puts no text together in Python', async () => {
    const text = `
      from markupsafe import Markup

      class Block:
          def show(self, context):
              return Markup(context.environment.concat(self.parts(context)))
      `;
    expect(await said('cwe-79', 'app.py', text)).toEqual(['possible']);
  });

  it('a list made of what a caller gives is not built', async () => {
    const text = `
      class Extractor:
          def __init__(self, paths, more):
              self.paths = tuple(paths)
              self.paths += tuple(map(str, more))

          def links(self, response):
              return [link for path in self.paths for link in response.xpath(path)]
      `;
    expect(await said('cwe-643', 'app.py', text)).toEqual(['possible']);
  });

  it('a theme is set up by whoever runs the program, a post is sent', async () => {
    const text = `
      export function Page({ props }) {
        return null;
      }
      export function Other(props) {
        const { theme, post } = props;
        return <div dangerouslySetInnerHTML={{ __html: \`<i>\${WHAT}</i>\` }} />;
      }
      `;
    expect(await said('cwe-79', 'app.tsx', text.replace('WHAT', 'theme.colour'))).toEqual(['possible']);
    expect(await said('cwe-79', 'app.tsx', text.replace('WHAT', 'post.body'))).toEqual(['likely']);
  });

  it.each([
    ['from scrapy import Request', 'request: Request'],
    ['from requests import PreparedRequest', 'request: PreparedRequest'],
  ])('a request that the program sends itself came from nobody: %s', async (line, parameter) => {
    const text = `import requests\n${line}\n\ndef download(${parameter}):\n    return requests.get(request.url)\n`;
    expect(await said('cwe-918', 'app.py', text)).toEqual(['possible']);
  });

  it("a framework's request did", async () => {
    const text = `
      import requests
      from starlette.requests import Request

      def download(request: Request):
          return requests.get(request.query_params["url"])
      `;
    expect(await said('cwe-918', 'app.py', text)).toEqual(['likely']);
  });
});
