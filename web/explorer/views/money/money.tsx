import { Title } from '../../parts/title';

export default function Money() {
  return <Title text="Money" />;
}
