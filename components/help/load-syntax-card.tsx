// The syntax card for a dialog that asks for it: a page with a field would send it again with every answer.
'use server';
import { SyntaxCard } from './syntax-card';

export const loadSyntaxCard = async () => (
  <div className="grid gap-6">
    <SyntaxCard />
  </div>
);
