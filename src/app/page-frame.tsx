/** What stands in a page's place while its programme is on its way. */
export function PageFrame() {
  return (
    <div className="page-frame" aria-busy="true">
      <header className="lead">
        <div>
          <h1>Opening the page…</h1>
        </div>
      </header>
    </div>
  );
}
