export function Footer() {
  return (
    <footer className="vw-footer vw-no-print">
      <div className="vw-column vw-footer__inner">
        <p>Vliegwiel is open software voor de arbeidsmarktregio's.</p>
        <ul>
          <li>
            <a className="vw-footer__link" href="/wat-kan-helpen">
              Wat kan helpen?
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/voor-werkgevers">
              Voor werkgevers
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/over">
              Wat is dit?
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/privacy">
              Privacy
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/toegankelijkheid">
              Toegankelijkheid
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/api-uitleg">
              API
            </a>
          </li>
          <li>
            <a className="vw-footer__link" href="/instellingen">
              Instellingen
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
