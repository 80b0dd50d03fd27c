import type { InboundRouteSettings, InboundWay } from '@suifang/contract/inbound-routes.ts';

/** Every way on which a route leads somebody, with where its form keeps it. */
export function waysOf(
  settings: InboundRouteSettings,
): ReadonlyArray<Readonly<{ path: string; way: InboundWay }>> {
  const { menu, otherwise, whenClosed } = settings;
  return [
    ...menu.map(({ way }, index) => ({ path: `settings.menu.${index}.way`, way })),
    { path: 'settings.otherwise', way: otherwise },
    ...(whenClosed ? [{ path: 'settings.whenClosed.way', way: whenClosed.way }] : []),
  ];
}

/** The queues that a way names: whose callers or messages it brings. */
export function queuesOf(way: InboundWay): string[] {
  if (way.to === 'announcement') return [];
  return [way.to === 'extension' ? way.instead.queueId : way.queueId];
}

/** What a caller hears and where they are led: the route's usual way, or that of the hours in which it is closed. */
export type RouteNow = Pick<InboundRouteSettings, 'greeting' | 'menu' | 'otherwise'>;

/** The way of a route at this moment. A closed route has no menu: its keys would lead to nobody. */
export function routeNow(settings: InboundRouteSettings, isClosed: boolean): RouteNow {
  const { whenClosed } = settings;
  if (!isClosed || !whenClosed) return settings;
  return { greeting: whenClosed.greeting, menu: [], otherwise: whenClosed.way };
}
