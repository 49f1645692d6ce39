// The icon of a domain, the same everywhere. Shape, not colour, tells domains apart; a text always goes with it.

import {
  AppWindow,
  ClipboardCheck,
  Database,
  HandHelping,
  Landmark,
  type LucideIcon,
  Map as MapIcon,
  Server,
  Shapes,
  ShieldCheck,
  Workflow,
} from 'lucide-react'
import { metamodel } from '../../model/metamodel.ts'

const icons: Readonly<Record<string, LucideIcon>> = {
  'proses-bisnis': Workflow,
  layanan: HandHelping,
  'data-informasi': Database,
  aplikasi: AppWindow,
  infrastruktur: Server,
  keamanan: ShieldCheck,
  'tata-kelola': Landmark,
  evaluasi: ClipboardCheck,
  'peta-rencana': MapIcon,
}

interface DomainIconProps {
  readonly domain: string | undefined
  readonly size?: number
}

/** A domain's icon in the current colour. */
export function DomainIcon({ domain, size = 16 }: DomainIconProps) {
  const Icon = (domain === undefined ? undefined : icons[domain]) ?? Shapes
  return <Icon size={size} aria-hidden="true" />
}

/** Id of a domain's icon in the sprite. */
export const domainIconId = (domain: string): string => `domain-icon-${domain}`

/** Every icon once, for drawings with hundreds of them: two elements each by `DomainSpriteIcon`. */
export function DomainSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        {metamodel.domains.map((domain) => {
          const Icon = icons[domain.id] ?? Shapes
          return <Icon key={domain.id} id={domainIconId(domain.id)} width={24} height={24} />
        })}
      </defs>
    </svg>
  )
}

/** An icon of the sprite. */
export function DomainSpriteIcon({ domain, className }: { readonly domain: string; readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <use href={`#${domainIconId(domain)}`} />
    </svg>
  )
}
