/** Our own mark: a wheel that is kept going, each turn a little easier. */
export function Brand() {
  return (
    <a className="vw-brand" href="/">
      <svg aria-hidden="true" className="vw-brand__mark" viewBox="0 0 32 32">
        <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
          <path d="M16 3a13 13 0 1 1-11.3 6.6" />
          <path d="M16 10.5a5.5 5.5 0 1 0 5.5 5.5" />
        </g>
        <circle className="vw-brand__spark" cx="8.2" cy="5.8" r="2.2" />
      </svg>
      <span>Vliegwiel</span>
    </a>
  );
}
