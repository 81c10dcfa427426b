import { Title } from '../../parts/title';

export default function Network() {
  return <Title text="Network" />;
}
