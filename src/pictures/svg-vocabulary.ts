/** The elements and attributes of SVG that draw. What is not named here can act, load or tell, or has no effect. */
export const drawingElements: ReadonlySet<string> = new Set(
  (
    'animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology ' +
    'feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient ' +
    'marker mask mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text ' +
    'textPath title tspan use'
  ).split(' '),
);

/** Elements that change attributes as time goes by; they must not change where something leads. */
export const animationElements: ReadonlySet<string> = new Set([
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
]);

const geometry =
  'cx cy d dx dy fx fy fr height markerHeight markerUnits markerWidth orient pathLength patternContentUnits ' +
  'patternTransform patternUnits points preserveAspectRatio r refX refY rotate rx ry textLength lengthAdjust ' +
  'startOffset method side spacing transform viewBox width x x1 x2 y y1 y2 gradientTransform gradientUnits ' +
  'spreadMethod offset clipPathUnits maskContentUnits maskUnits';

const filters =
  'amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent filterUnits ' +
  'primitiveUnits in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves ' +
  'operator order pointsAtX pointsAtY pointsAtZ preserveAlpha radius result scale seed slope specularConstant ' +
  'specularExponent stdDeviation stitchTiles surfaceScale tableValues targetX targetY type values ' +
  'xChannelSelector yChannelSelector z';

const timing =
  'accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines ' +
  'keyTimes max min path repeatCount repeatDur restart to';

const painting =
  'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation ' +
  'color-interpolation-filters direction display dominant-baseline enable-background fill fill-opacity fill-rule ' +
  'filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size ' +
  'font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal ' +
  'glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color marker marker-end ' +
  'marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color ' +
  'stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
  'stroke-opacity stroke-width text-align text-anchor text-decoration text-overflow text-rendering transform-box ' +
  'transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode';

const naming =
  'class id lang requiredExtensions requiredFeatures role aria-hidden aria-label aria-labelledby ' +
  'systemLanguage version xml:lang xml:space xmlns xmlns:xlink media';

export const drawingAttributes: ReadonlySet<string> = new Set(
  [geometry, filters, timing, painting, naming].join(' ').split(' '),
);
