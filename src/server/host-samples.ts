// Sample configurations of other servers for the built page, with the headers that `page-headers.ts` makes.
import { ASSETS, type Build, EMBEDS, type HeaderList, keptFor, pageHeaders } from './page-headers.ts';

/** The samples by their paths below docs/hosting. */
export function hostSamples(): ReadonlyMap<string, string> {
  return new Map([
    ['cloudflare/_headers', cloudflare()],
    ['netlify/_headers', netlify()],
    ['nginx.conf', nginx()],
    ['Caddyfile', caddy()],
  ]);
}

const MADE = '# Made by `npm run headers` from src/server/page-headers.ts.';

/** Headers as people write them; where they stand, the site is always behind https. */
function named(path: string, build: Build): readonly (readonly [string, string])[] {
  const headers: HeaderList = pageHeaders(path, { build, secure: true });
  return Object.entries(headers).map(([name, value]) => [
    name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    value,
  ]);
}

function indented(lines: readonly string[], by: string): string {
  return lines.map((line) => `${by}${line}\n`).join('');
}

/** The headers in which an embedded chart differs. */
function ofEmbeds(build: Build): readonly (readonly [string, string])[] {
  const plain = new Map(named('/', build));
  return named(EMBEDS, build).filter(([name, value]) => plain.get(name) !== value);
}

/** All rules that match are joined there, and two policies would both hold; so a rule takes off first what it sets anew. */
function cloudflare(): string {
  const plain = new Map(named('/', 'demo'));
  const embeds = ofEmbeds('demo').flatMap(([name, value]) => [
    ...(plain.has(name) ? [`! ${name}`] : []),
    `${name}: ${value}`,
  ]);
  const files = ['! Cache-Control', `Cache-Control: ${keptFor(ASSETS)}`];
  const pages = [...named('/', 'demo').map(([name, value]) => `${name}: ${value}`), `Cache-Control: ${keptFor('/')}`];
  return `${MADE}
# For the demo build (npm run build:demo): put it into dist-demo.
/*
${indented(pages, '  ')}
${EMBEDS}*
${indented(embeds, '  ')}
${ASSETS}*
${indented(files, '  ')}`;
}

/** Nothing is taken off there, so nobody frames anything: a policy for embeds could not be told from the other one. */
function netlify(): string {
  const pages = named('/', 'demo').map(([name, value]) => `${name}: ${value}`);
  return `${MADE}
# For the demo build (npm run build:demo): put it into dist-demo, beside a file _redirects with the line
#   /*  /index.html  200
# This host joins what several rules say, so charts cannot be embedded in other pages from here.
/*
${indented(pages, '  ')}
${ASSETS}*
  Cache-Control: ${keptFor(ASSETS)}
`;
}

/** The name of nginx's variable for a header whose value depends on the address. */
function variable(name: string): string {
  return `$stances_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The address that was asked for decides, as the browser shows it, not the file that answers: every route is answered by index.html. */
function nginxMap(name: string, [pattern, matched]: readonly [string, string], otherwise: string): string {
  return `map $request_uri ${variable(name)} {
    default "${otherwise}";
    "~^${pattern}" "${matched}";
}
`;
}

function nginxHeaders(embeds: ReadonlyMap<string, string>): readonly string[] {
  const same = named('/', 'service').filter(([name]) => !embeds.has(name));
  return [
    ...same.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...[...embeds.keys()].map((name) => `add_header ${name} ${variable(name)} always;`),
    // Not `always`: what is missing now may come with the next build.
    `add_header Cache-Control ${variable('Cache-Control')};`,
  ];
}

function nginx(): string {
  const plain = new Map(named('/', 'service'));
  const embeds = new Map(ofEmbeds('service'));
  const maps = [
    ...[...embeds].map(([name, value]) => nginxMap(name, [EMBEDS, value], plain.get(name) ?? '')),
    nginxMap('Cache-Control', [ASSETS, keptFor(ASSETS)], keptFor('/')),
  ];
  const headers = indented(nginxHeaders(embeds), '        ');
  return `${MADE}
# For the build that asks a service (npm run build), with the service (npm run serve) behind /api.
# Goes into the http block. The service compresses its own answers and sets their headers.
${maps.join('\n')}
server {
    listen 443 ssl;
    http2 on;
    server_name stances.example;
    ssl_certificate /etc/ssl/stances.example.pem;
    ssl_certificate_key /etc/ssl/private/stances.example.key;
    root /srv/stances/dist;
    client_max_body_size 2m;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;

    location / {
        try_files $uri /index.html;
${headers}    }

    location ${ASSETS} {
        try_files $uri =404;
${headers}    }

    location /api/ {
        proxy_pass http://127.0.0.1:4190;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
}
`;
}

function caddyHeaders(path: string): readonly string[] {
  return named(path, 'service').map(([name, value]) => `${name} "${value}"`);
}

/** The address as it was asked for, undecoded: a path matcher would take `/x/..%2fembed/` for an embed. */
function caddy(): string {
  return `${MADE}
# For the build that asks a service (npm run build), with the service (npm run serve) behind /api, which compresses
# its own answers and sets their headers.
stances.example {
	handle /api/* {
		reverse_proxy 127.0.0.1:4190
	}
	handle {
		root * /srv/stances/dist
		encode zstd gzip
		@embed expression \`{http.request.orig_uri}.startsWith("${EMBEDS}")\`
		@page expression \`!{http.request.orig_uri}.startsWith("${EMBEDS}")\`
		header @page {
${indented(caddyHeaders('/'), '\t\t\t')}		}
		header @embed {
${indented(caddyHeaders(EMBEDS), '\t\t\t')}		}
		handle ${ASSETS}* {
			@there file
			header @there Cache-Control "${keptFor(ASSETS)}"
			file_server
		}
		handle {
			header Cache-Control "${keptFor('/')}"
			try_files {path} /index.html
			file_server
		}
	}
}
`;
}
