/** What a picture is drawn with: the part of a 2D canvas that WeChat and browsers share. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'save'
  | 'restore'
  | 'scale'
  | 'translate'
  | 'fillRect'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'arcTo'
  | 'quadraticCurveTo'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'measureText'
  | 'createLinearGradient'
  | 'createRadialGradient'
>

export interface PictureSize {
  /** px */
  readonly width: number
  readonly height: number
}

/** `refused`: the person, or their privacy settings, did not let it. */
export type Kept = 'kept' | 'cancelled' | 'refused' | 'failed'

/** Draws pictures that are sent or kept as files. */
export interface Picture {
  /** Resolves with the address of the finished file, or with nothing where this phone cannot draw. */
  draw(size: PictureSize, paint: (brush: Brush) => void): Promise<string | undefined>
  /** Puts the file among the person's own pictures. */
  readonly keep: (address: string) => Promise<Kept>
  /** Offers the file to chats; absent where the platform has no such list. */
  readonly offer?: (address: string) => Promise<Kept>
}
