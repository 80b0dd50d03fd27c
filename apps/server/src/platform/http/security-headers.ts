import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a page of ours may load: our own files, and nothing else. Ant Design and ECharts set styles in the page, so
 * inline styles are allowed; inline scripts are not. Recordings play from our address or from memory (`blob:`).
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // One port speaks both, and the certificate may be our own: a browser that was told to insist would lock people out.
  strictTransportSecurity: false,
};
