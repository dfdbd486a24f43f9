/** The sites on which Amends is switched on. */
export function Sites({ origins, remove }: { origins: readonly string[]; remove(origin: string): void }) {
  return (
    <section>
      <h2>Sites</h2>
      {origins.length === 0 ? (
        <p class="soft">
          Amends is off everywhere. Open your help desk, click the Amends button in the toolbar, and switch it on there.
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Amends is on here</th>
              <th scope="col">
                <span class="spoken">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin}>
                <td>{origin.replace(/\/\*$/, '')}</td>
                <td class="acts">
                  <button
                    type="button"
                    class="link"
                    aria-label={`Switch off on ${origin}`}
                    onClick={() => remove(origin)}
                  >
                    Switch off
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
