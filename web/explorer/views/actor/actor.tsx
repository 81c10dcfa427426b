import { Title } from '../../parts/title';

export default function Actor() {
  return <Title text="Actor" />;
}
