import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/**
 * A button that leads to a page: a link for the browser, so that it can be opened in a new tab. Its look is given by
 * `color` and `variant`; `type` is the link's own.
 */
export const LinkButton = createLink(Button);
