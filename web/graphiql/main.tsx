import './workers';
// Not 'graphiql/style.css': that one repeats monaco's styles and carries two font families inline.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import coverage from './examples/angebot_im_kreis.graphql?raw';
import members from './examples/mitglieder.graphql?raw';
import funders from './examples/wer_foerdert_wen.graphql?raw';

const fetcher = createGraphiQLFetcher({ url: window.location.pathname, enableIncrementalDelivery: false });
const defaultTabs = [funders, members, coverage].map((query) => ({ query }));

const root = document.getElementById('graphiql');
if (root) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={defaultTabs} />);
