import { addressOfPicture } from '../wx/file-content'
import type { BuiltIn } from './built-in'

/** `mode` of an image in the words of CSS. */
const FITS: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'contain',
  heightFix: 'contain',
}

export const image: BuiltIn = {
  name: 'image',
  attributes: 'src mode lazy-load'.split(' '),
  build: (node) => {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.style.cssText = 'display:block;width:100%;height:100%'
    picture.addEventListener('load', () => {
      node.tell('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    })
    picture.addEventListener('error', () => node.tell('error', { errMsg: `GET ${picture.src}` }))
    node.host.append(picture)
    return (attribute) => {
      const value = node.textOf(attribute)
      if (attribute === 'src' && value !== '') picture.src = addressOfPicture(value)
      if (attribute === 'mode') picture.style.objectFit = FITS[value] ?? 'fill'
    }
  },
}

const REACHED = 50

export const scrollView: BuiltIn = {
  name: 'scroll-view',
  attributes: 'scroll-x scroll-y scroll-top scroll-left scroll-into-view upper-threshold lower-threshold'.split(' '),
  build: (node) => {
    const { host } = node
    host.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = host
      node.tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      if (scrollTop + clientHeight > scrollHeight - REACHED) node.tell('scrolltolower', { direction: 'bottom' })
    })
    return (attribute) => {
      const value = node.given(attribute)
      if (attribute === 'scrollX') host.style.overflowX = value === true ? 'auto' : 'hidden'
      if (attribute === 'scrollY') host.style.overflowY = value === true ? 'auto' : 'hidden'
      if (attribute === 'scrollTop' && value !== undefined) host.scrollTop = Number(value)
      if (attribute === 'scrollLeft' && value !== undefined) host.scrollLeft = Number(value)
      if (attribute === 'scrollIntoView' && value !== undefined) {
        host.querySelector(`[id$="--${node.textOf(attribute)}"]`)?.scrollIntoView()
      }
    }
  },
}

export const canvas: BuiltIn = {
  name: 'canvas',
  attributes: ['type', 'canvas-id'],
  build: ({ host }) => {
    const surface = document.createElement('canvas')
    surface.style.cssText = 'display:block;width:100%;height:100%'
    host.append(surface)
    return () => undefined
  },
}
