import { http } from 'msw';

/** Every request to the service goes to the function; nothing else is touched. */
export function apiHandler(service: (request: Request) => Promise<Response>) {
  return http.all('*/api/*', ({ request }) => service(request));
}
