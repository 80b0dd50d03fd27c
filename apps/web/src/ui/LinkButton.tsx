import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A button that leads to a page: a link for the browser, so that it can be opened in a new tab. */
export const LinkButton = createLink(Button);
