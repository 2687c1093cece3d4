type Post = { body: string };

export function Page(props: { post: Post; title: string }) {
  const { post, title } = props;
  return (
    <main>
      <h1>{title}</h1>
      <article dangerouslySetInnerHTML={{ __html: `<p>${post.body}</p>` }} />
    </main>
  );
}
