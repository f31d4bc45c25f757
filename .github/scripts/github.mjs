// GitHub's interface, as far as the scripts beside this need it.
const { GITHUB_API_URL: api, GITHUB_TOKEN: token } = process.env;

/** What GitHub answers, as an object. Throws with what it said when it refuses. */
export async function github(method, path, body) {
  const answer = await fetch(api + path, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-github-api-version': '2022-11-28' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Every element of a list that GitHub gives in pages of a hundred. */
export async function all(path) {
  const found = [];
  for (let page = 1; ; page++) {
    const some = await github('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    found.push(...some);
    if (some.length < 100) return found;
  }
}
