import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin, type ApolloFastifyContextFunction } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import serveFiles from '@fastify/static';
import Fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { ROOT } from './config';
import { type Code, PublicError, StartError } from './errors';
import { COST_HEADER } from './guard';
import { BODY_LIMIT, LIMITS } from './limits';

const NESTING_LIMIT = LIMITS.variableNesting;

/** What every answer carries: the browser itself then sees to it that the page loads nothing from elsewhere. */
const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'", // the editor writes its colours into <style>
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface HttpOptions<Context extends BaseContext> {
  host: string;
  /** 0 takes a free one. */
  port: number;
  context?: ApolloFastifyContextFunction<Context>;
  /** The folder with the GraphiQL page; what is under its `assets/` never changes under the same name. */
  webDir?: string;
  /** Bytes of a request. */
  bodyLimit?: number;
  /** Whose pages may ask from a browser, such as `https://example.org`, or `*` for all; none by default. */
  corsOrigins?: string[];
  /** Seconds in which a request must have arrived whole, its headers in half of that. */
  arrivalTimeout?: number;
  /** Seconds that an answer may take; a connection without a byte either way is cut some time after. */
  requestTimeout?: number;
}

export interface HttpServer {
  /** The origin, such as `http://127.0.0.1:4000`; GraphQL is at its `/graphql`, GraphiQL at its `/`. */
  url: string;
  /** Finishes the requests that run (10 s at most), cuts all other connections, and stops Apollo Server. */
  close(): Promise<void>;
}

/**
 * Starts an Apollo Server that was not started yet, and serves it with the GraphiQL page. Who handles signals by
 * `close` builds the Apollo Server with `stopOnTerminationSignals: false`, or it stops beside and `close` never returns.
 * @throws StartError when the address cannot be listened on
 */
export async function serveHttp<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  options: HttpOptions<Context>,
): Promise<HttpServer> {
  const { host, port, context = async () => ({}) as Context, webDir = path.join(ROOT, 'dist/web') } = options;
  const { bodyLimit = BODY_LIMIT, corsOrigins = [] } = options;
  const arrivalTimeout = (options.arrivalTimeout ?? 30) * 1000;
  const fastify = Fastify({
    bodyLimit,
    requestTimeout: arrivalTimeout,
    connectionTimeout: ((options.requestTimeout ?? 30) + 90) * 1000,
    // Node looks for late requests every 30 s by default, which would add as much to each timeout.
    http: { headersTimeout: arrivalTimeout / 2, connectionsCheckingInterval: 1000 },
    clientErrorHandler: answerUnreadable,
    forceCloseConnections: 'idle',
    // What arrives while the server finishes is answered like the rest.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerError,
  });
  const running = new Set<ServerResponse>();
  fastify.server.on('request', (_request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
  });
  fastify.addHook('preClose', (done) => {
    // Node counts a connection that has not asked yet, which browsers open ahead of need, as no idle one.
    const cut = setInterval(() => running.size === 0 && fastify.server.closeAllConnections(), 20).unref();
    fastify.server.once('close', () => clearInterval(cut));
    done();
  });
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', (_request, reply, next) => {
    void reply.headers(SECURITY_HEADERS);
    next();
  });
  fastify.addHook('preValidation', refuseDeepNesting);
  fastify.setErrorHandler(answerError);
  fastify.setNotFoundHandler((request, reply) => {
    if (/^\/graphql\/?($|\?)/.test(request.url)) {
      void reply.header('allow', 'GET, POST');
      answer(reply, 405, new PublicError('BAD_USER_INPUT', 'GraphQL is asked by GET or POST.'));
    } else {
      answer(reply, 404, new PublicError('NOT_FOUND', 'Nothing is here. GraphQL is at /graphql, GraphiQL at /.'));
    }
  });

  apollo.addPlugin(fastifyApolloDrainPlugin(fastify));
  // Its default landing page comes from a CDN.
  apollo.addPlugin(ApolloServerPluginLandingPageDisabled());
  await apollo.start();
  try {
    if (corsOrigins.length) {
      await fastify.register(cors, {
        origin: corsOrigins,
        methods: ['GET', 'POST'],
        allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name', COST_HEADER],
        maxAge: 600,
        strictPreflight: false,
      });
    }
    // Requests are not inflated: 1 MiB of gzip is 1 GiB of JSON.
    await fastify.register(compress, { globalDecompression: false });
    await fastify.register(serveFiles, { root: webDir, dotfiles: 'ignore' });
    await fastify.register(serveFiles, {
      root: path.join(webDir, 'assets'),
      prefix: '/assets/',
      maxAge: '1y',
      immutable: true,
      decorateReply: false,
    });
    await fastify.register(fastifyApollo(apollo), { context });
    const url = await fastify.listen({ host, port });
    let stopped: Promise<void> | undefined;
    return { url, close: () => (stopped ??= apollo.stop()) }; // a second stop() beside the first never returns
  } catch (error) {
    await apollo.stop();
    throw listenError(error as NodeJS.ErrnoException, host, port);
  }
}

/** Node's JSON parser takes any depth, but much of what later walks a variable recurses. */
function refuseDeepNesting(request: FastifyRequest, reply: FastifyReply, next: () => void) {
  const { variables, extensions } = request.query as Record<string, unknown>;
  if ([request.body, parseJson(variables), parseJson(extensions)].some(tooDeep)) {
    answer(reply, 400, new PublicError('LIMIT_EXCEEDED', `The JSON is nested deeper than ${NESTING_LIMIT} levels.`));
  } else {
    next();
  }
}

/** Level by level, so that it cannot itself run out of stack. */
function tooDeep(value: unknown): boolean {
  let level = [value].filter(isObject);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > NESTING_LIMIT) return true;
    level = level.flatMap((item) => Object.values(item)).filter(isObject);
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Undefined for what is no JSON text: Apollo Server says so better. */
function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500);
  if (status >= 500) console.error(error);
  answer(reply, status, publicError(error, status, request.routeOptions.bodyLimit));
}

function publicError(error: FastifyError, status: number, bodyLimit: number): PublicError {
  if (status === 413) {
    const most = bodyLimit.toLocaleString('en');
    return new PublicError('LIMIT_EXCEEDED', `The request is larger than ${most} bytes (BODY_LIMIT).`);
  }
  if (status === 415) return new PublicError('BAD_USER_INPUT', 'Send JSON, with the content type application/json.');
  if (status < 500) return new PublicError('BAD_USER_INPUT', error.message);
  return new PublicError('INTERNAL_SERVER_ERROR', 'The server could not answer this request.');
}

function answer(reply: FastifyReply, status: number, error: PublicError) {
  void reply.code(status).send({ errors: [error] });
}

/** Answers what is no HTTP, or not in time, of which there is no request to reply to. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, code, message] = UNREADABLE[error.code ?? ''] ?? [
    '400 Bad Request',
    'BAD_USER_INPUT',
    'This is no HTTP request.',
  ];
  const body = JSON.stringify({ errors: [new PublicError(code, message)] });
  const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
}

const UNREADABLE: Partial<Record<string, [string, Code, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'TIMEOUT', 'The request did not arrive whole in time.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'LIMIT_EXCEEDED', 'The headers are larger than 16 KiB.'],
};

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} on ${host} is taken; set PORT to another.`);
    case 'EACCES':
      return new StartError(`Port ${port} on ${host} needs more rights than this user has; set PORT to 1024 or more.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new StartError(`${host} is no address of this machine; set HOST to one, such as 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}
