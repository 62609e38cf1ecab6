import { GalleryScreen } from '@/features/trust/gallery/gallery-screen'
import { TeamGate } from '@/runtime/team-gate'

export default function TrustGalleryPage() {
  return (
    <TeamGate>
      <GalleryScreen />
    </TeamGate>
  )
}
